import { useWords } from './useWords.ts';

/** What each mark of the map means. */
export function Legend({ hasMembers = true }: { readonly hasMembers?: boolean }) {
  const { t } = useWords();
  const lines = hasMembers
    ? (['legendLine', 'legendBridge', 'legendDot', 'legendHub'] as const)
    : (['legendHub'] as const);
  return (
    <section className="clusters-key">
      <h2>{t('legend')}</h2>
      <ul>
        {(['legendArea', 'legendLook', 'legendPlace', ...lines] as const).map((key) => (
          <li key={key}>
            <Mark of={key} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Key = `legend${'Area' | 'Look' | 'Place' | 'Line' | 'Bridge' | 'Dot' | 'Hub'}`;

function Mark({ of }: { readonly of: Key }) {
  return (
    <svg viewBox="0 0 26 20" width="26" height="20" aria-hidden="true">
      {of === 'legendArea' && (
        <circle cx="13" cy="10" r="9" fill="#e3ecf4" stroke="#0072b2" strokeWidth="1.5" />
      )}
      {of === 'legendLook' && (
        <>
          <circle cx="7" cy="10" r="6" fill="#fbeee2" stroke="#d55e00" />
          <path d="M3 12 L9 5 M5 15 L12 8" stroke="#d55e00" />
          <circle cx="20" cy="10" r="5" fill="#e2f3ed" stroke="#009e73" strokeDasharray="2 1" />
        </>
      )}
      {of === 'legendPlace' && (
        <>
          <circle cx="8" cy="10" r="6" fill="none" stroke="#5b6472" />
          <circle cx="19" cy="10" r="5" fill="none" stroke="#5b6472" />
        </>
      )}
      {of === 'legendLine' && (
        <>
          <path d="M2 6 H24" stroke="#5b6472" strokeWidth="1" />
          <path d="M2 14 H24" stroke="#5b6472" strokeWidth="5" />
        </>
      )}
      {of === 'legendBridge' && (
        <path d="M13 2 L21 10 L13 18 L5 10 Z" fill="#fff" stroke="#1d2433" strokeWidth="2" />
      )}
      {of === 'legendDot' && <circle cx="13" cy="10" r="4" fill="#0072b2" />}
      {of === 'legendHub' && (
        <rect x="2" y="3" width="22" height="14" rx="4" fill="none" stroke="#5b6472" strokeDasharray="4 3" />
      )}
    </svg>
  );
}
