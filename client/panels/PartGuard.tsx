import { Component, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverAnswers } from '../api/serverAnswers.ts';
import { Button } from '../ui/Button.tsx';
import { CodeMissing } from '../ui/lazyPart.tsx';
import { Notice } from '../ui/Notice.tsx';

interface PartGuardProps {
  /** What stands in for the part: the main of the screen, or something within it. */
  readonly as: 'main' | 'div';
  readonly children: ReactNode;
  readonly answers?: () => Promise<boolean>;
  readonly reload?: () => void;
}

/** Stands where a part would be whose code did not come, and fetches it again. The rest of the screen stays. */
export class PartGuard extends Component<PartGuardProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };
  #answered = false;

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidCatch(error: unknown) {
    if (!(error instanceof CodeMissing)) return;
    error.forget();
    // The server is there but this code is not: it has newer code, or the browser remembers the failure.
    if (this.#answered) (this.props.reload ?? (() => window.location.reload()))();
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (!(error instanceof CodeMissing)) throw error;
    return (
      <Missing
        as={this.props.as}
        answers={this.props.answers ?? serverAnswers}
        onAnswer={() => {
          this.#answered = true;
          this.setState({ error: undefined });
        }}
      />
    );
  }
}

interface MissingProps {
  readonly as: 'main' | 'div';
  readonly answers: () => Promise<boolean>;
  readonly onAnswer: () => void;
}

function Missing({ as: Place, answers, onAnswer }: MissingProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const retry = async () => {
    setBusy(true);
    setTried(false);
    const there = await answers();
    setBusy(false);
    setTried(!there);
    if (there) onAnswer();
  };
  return (
    <Place id={Place === 'main' ? 'content' : undefined} className="missing-part" tabIndex={-1}>
      <Notice
        level={Place === 'main' ? 1 : 2}
        look="problem"
        title={tried ? t('error.stillAway') : t('error.away')}
        actions={
          <Button aria-busy={busy} onClick={() => void retry()}>
            {t('error.retry')}
          </Button>
        }
      >
        {t('error.partMissing')}
      </Notice>
    </Place>
  );
}
