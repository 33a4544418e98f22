export { default as Swap } from 'lucide-react/icons/arrow-left-right';
export { default as Filter } from 'lucide-react/icons/list-filter';
export { Cross, Download, Printer, RouteIcon, Waypoints } from '../../ui/icons.ts';
