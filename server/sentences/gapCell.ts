import type { Entity } from '../model/records.ts';
import type { TieBasis } from '../model/ties/tieFacts.ts';
import { listed } from './listed.ts';
import type { Language } from './material.ts';

/** A cell of a gap matrix in words; which of the two groups nothing is known of is said by `unknown`. */
export interface ToldCell {
  readonly cell: {
    readonly observed: number;
    readonly expected: number;
    readonly expectedOfHubs: number;
    readonly ratio: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly verdict: 'BELOW' | 'ABOVE' | 'AS_EXPECTED' | 'TOO_FEW' | 'NO_DATA';
  };
  readonly row: string;
  readonly column: string;
  readonly basis: TieBasis;
  /** The labels of the groups all of whose members are unknown. */
  readonly unknown: readonly string[];
  /** Those tied to very many. */
  readonly hubs: readonly Entity[];
}

/** From this share on, the cell is said to tell of those tied to very many. */
const MOST = 0.5;

/** What the figures of a cell mean, and what they do not. */
export const cellSentence = (told: ToldCell, language: Language): string =>
  language === 'ja' ? japanese(told) : english(told);

function japanese({ cell, row, column, basis, unknown, hubs }: ToldCell): string {
  const ties = basis === 'COLLABORATED' ? '連携' : '接点';
  const between = row === column ? `${row}どうしの${ties}` : `${row}と${column}の${ties}`;
  const { observed, expected, ratio, low, high, verdict } = cell;
  const counted = `${between}は${observed}組、偶然なら期待されるのは${figure(expected)}組`;
  switch (verdict) {
    case 'NO_DATA':
      return `${unknown.join('と')}について、誰とのつながりも伝える資料がない。${ties}がないという意味ではない`;
    case 'TOO_FEW':
      return `${counted}。少なすぎて、多いとも少ないとも言えない`;
    default: {
      const is = { BELOW: '期待より少ない', ABOVE: '期待より多い', AS_EXPECTED: '期待と違うとは言えない' }[
        verdict
      ];
      const much = `${figure(ratio ?? 0)}倍、95%区間${figure(low ?? 0)}～${figure(high ?? 0)}`;
      const of = isOfHubs(cell)
        ? `。期待のうち${figure(cell.expectedOfHubs)}組は、多くの主体とつながる${listed(hubs, 'ja')}との組で、ほかの主体どうしの過不足とは言えない`
        : '';
      return `${counted}で、${is}（${much}）${of}。資料に名前のある主体の間で記録された${ties}だけを数えている`;
    }
  }
}

function english({ cell, row, column, basis, unknown, hubs }: ToldCell): string {
  const pairs = cell.observed === 1 ? 'pair' : 'pairs';
  const has = cell.observed === 1 ? 'has' : 'have';
  const ties = basis === 'COLLABORATED' ? `collaborating ${pairs}` : `${pairs} that ${has} met`;
  const between = row === column ? `within ${row}` : `between ${row} and ${column}`;
  const { observed, expected, ratio, low, high, verdict } = cell;
  const counted = `${observed} ${ties} ${between}, ${figure(expected)} expected by chance`;
  switch (verdict) {
    case 'NO_DATA':
      return `No source tells of any tie of ${unknown.join(' or ')}; that does not mean there is none`;
    case 'TOO_FEW':
      return `${counted}: too few to tell whether that is many or few`;
    default: {
      const is = {
        BELOW: 'fewer than expected',
        ABOVE: 'more than expected',
        AS_EXPECTED: 'not to be told from what is expected',
      }[verdict];
      const much = `${figure(ratio ?? 0)} times, 95% interval ${figure(low ?? 0)} to ${figure(high ?? 0)}`;
      const of = isOfHubs(cell)
        ? ` ${figure(cell.expectedOfHubs)} of those expected are with ${listed(hubs, 'en')}, tied to very many, so that this tells little of the others.`
        : '';
      return `${counted}: ${is} (${much}).${of} Only what is recorded among those named in the sources is counted`;
    }
  }
}

const isOfHubs = ({ expected, expectedOfHubs }: ToldCell['cell']): boolean =>
  expectedOfHubs > 0 && expectedOfHubs >= MOST * expected;

/** Two figures that count; a whole number as it is. */
function figure(value: number): string {
  if (Number.isInteger(value)) return String(value);
  if (value >= 10) return value.toFixed(1);
  return value >= 0.1 ? value.toFixed(2) : String(Number(value.toPrecision(2)));
}
