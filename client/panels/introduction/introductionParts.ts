// The views of introductions and of ties, in one file to fetch.
import { adoptLooks } from '../../ui/adoptLooks.ts';
import meetingLooks from '../meeting/Meeting.css?inline';
import tieLooks from '../ties/TiePanel.css?inline';
import briefLooks from './Brief.css?inline';
import looks from './Introduction.css?inline';
import listLooks from './RouteList.css?inline';

export { TiePanel } from '../ties/TiePanel.tsx';
export { TiePeriod } from '../ties/TiePeriod.tsx';
export { TieStage } from '../ties/TieStage.tsx';
export { TieTable } from '../ties/TieTable.tsx';
export { Introduction } from './Introduction.tsx';

adoptLooks(looks, listLooks, briefLooks, tieLooks, meetingLooks);
