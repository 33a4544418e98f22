import { useTranslation } from 'react-i18next';
import type { CardEntity } from '../api/useCard.ts';
import { Badge } from '../ui/Badge.tsx';
import { useTools } from './context.ts';
import { Places } from './Places.tsx';
import { stageWhen } from './stageWhen.ts';

type StageLine = Extract<CardEntity, { stages: unknown }>['stages'][number];

/** The stages a collaboration has reached, in their order. */
export function StageList({ stages }: { readonly stages: readonly StageLine[] }) {
  const { t } = useTranslation();
  const { vocabulary } = useTools();
  if (stages.length === 0) return null;
  return (
    <section className="facts">
      <h3 className="facts-head">{t('panel.stages')}</h3>
      <ol className="stages">
        {stages.map((stage) => (
          <li key={stage.id} className="fact">
            <div className="fact-top">
              <strong>{vocabulary.word('MatchStage', stage.stage)}</strong>
              <Badge look="plain">{stageWhen(stage, t, vocabulary.locale)}</Badge>
            </div>
            <Places evidence={stage.evidence} record={stage.id} />
          </li>
        ))}
      </ol>
    </section>
  );
}
