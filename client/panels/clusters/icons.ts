export { default as Diamond } from 'lucide-react/icons/diamond';
export { default as Pause } from 'lucide-react/icons/pause';
export { default as Play } from 'lucide-react/icons/play';
export { Cross, Download, Fit, Minus, Plus, Printer } from '../../ui/icons.ts';
