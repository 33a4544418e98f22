import { type Match, MOST_CANDIDATES } from '../../api/useMatches.ts';
import { KindMark } from '../../graph/KindMark.tsx';
import { withSplit } from '../../state/introduction.ts';
import { splitsOf } from '../../state/splitNames.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useTools } from '../context.ts';
import { ColumnHeads } from '../introduction/ColumnHeads.tsx';
import { Cross } from '../introduction/icons.ts';
import { useAsk } from '../introduction/useAsk.ts';
import { useWords } from '../introduction/useWords.ts';
import { Name, nameOf } from '../Name.tsx';
import { Said } from '../Said.tsx';

/** Each name of the list: matched, doubtful with those to choose from, or unknown. */
export function MatchTable({ matches }: { readonly matches: readonly Match[] }) {
  const { t } = useWords();
  const { change } = useAsk();
  const first = new Map<string, number>();
  matches.forEach(({ entity }, i) => {
    if (entity && !first.has(entity.id)) first.set(entity.id, i);
  });
  return (
    <table className="rows meeting-names">
      <caption className="unseen">{t('meet.title')}</caption>
      <ColumnHeads columns={['given', 'matched']} />
      <tbody>
        {matches.map((match, i) => (
          <tr key={match.text}>
            <th scope="row">
              <span className="meeting-given">
                <span>
                  <Said text={match.text} />
                </span>
                <IconButton
                  label={t('meet.dropOne', { text: match.text })}
                  icon={<Cross />}
                  onClick={() =>
                    change((now) => ({ ...now, names: now.names.filter(({ text }) => text !== match.text) }))
                  }
                />
              </span>
            </th>
            <td>
              <Verdict match={match} twice={match.entity !== null && first.get(match.entity.id) !== i} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Verdict({ match, twice }: { readonly match: Match; readonly twice: boolean }) {
  const { t } = useWords();
  const { vocabulary } = useTools();
  const { change } = useAsk();
  const { text, verdict, entity, candidates } = match;
  const { locale } = vocabulary;
  const [exact, ...others] = candidates.filter(({ matched }) => matched.how === 'EXACT');
  const sure = entity !== null && exact?.node.id === entity.id && others.length === 0;
  const choose = (chosen: string | null) =>
    change((now) => ({
      ...now,
      names: now.names.map((name) => (name.text === text ? { ...name, chosen } : name)),
    }));
  return (
    <div className={`verdict verdict-${verdict}`}>
      <strong>{t(`meet.${verdict}`)}</strong>
      {entity && (
        <span className="verdict-name">
          <KindMark kind={entity.kind} group={vocabulary.group(entity.kind)} size={20} />
          <Name entity={entity} />
          {twice && <small className="soft">{t('meet.twice')}</small>}
        </span>
      )}
      {candidates.length > 0 && !sure && (
        <select
          aria-label={t('meet.choose', { text })}
          value={entity?.id ?? (verdict === 'unknown' ? '' : '?')}
          onChange={(event) => choose(event.target.value === '?' ? null : event.target.value)}
        >
          <option value="?">{t('meet.choose', { text })}</option>
          {candidates.map(({ node }) => (
            <option key={node.id} value={node.id}>
              {`${nameOf(node, locale)}（${vocabulary.kind(node.kind)}）`}
            </option>
          ))}
          <option value="">{t('meet.nobody')}</option>
        </select>
      )}
      {verdict === 'doubtful' && candidates.length >= MOST_CANDIDATES && (
        <span className="soft">{t('meet.manyCandidates', { count: candidates.length })}</span>
      )}
      {verdict === 'unknown' && candidates.length === 0 && (
        <span className="soft">{t('meet.unknownText')}</span>
      )}
      {verdict !== 'matched' &&
        splitsOf(text).map((pieces) => (
          <Button key={pieces.join('\n')} onClick={() => change((now) => withSplit(now, text, pieces))}>
            <Said text={t('meet.split', { count: pieces.length, names: pieces.join(' | ') })} />
          </Button>
        ))}
    </div>
  );
}
