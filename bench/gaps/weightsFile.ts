import type { LearnedWeights } from '../../server/analysis/gaps/gapWeights.ts';

/** The text of `learnedWeights.ts`, with the command that makes it. */
export function weightsFile(weights: LearnedWeights, command: string): string {
  const lines = Object.entries(weights).map(([name, value]) => `  ${name}: ${value},`);
  return `import type { LearnedWeights } from './gapWeights.ts';

/**
 * Made by
 *   ${command}
 * of the Horizon 2020 participations (\`npm run convert -- horizon2020\`).
 */
export const learnedWeights: LearnedWeights = {\n${lines.join('\n')}\n};\n`;
}
