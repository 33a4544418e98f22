export { default as Swap } from 'lucide-react/icons/arrow-up-down';
export { default as FileText } from 'lucide-react/icons/file-text';
export { Cross, Download, Printer } from '../../ui/icons.ts';
