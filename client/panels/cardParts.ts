// The card, what is selected together, and the paper, in one file to fetch.
import { adoptLooks } from '../ui/adoptLooks.ts';
import attributeLooks from './AttributeList.css?inline';
import actionLooks from './CardActions.css?inline';
import measureLooks from './MeasureTables.css?inline';
import printLooks from './PrintCard.css?inline';
import stageLooks from './StageList.css?inline';

export { Card } from './Card.tsx';
export { PrintSheet } from './PrintSheet.tsx';
export { Several } from './Several.tsx';

adoptLooks(actionLooks, stageLooks, attributeLooks, measureLooks, printLooks);
