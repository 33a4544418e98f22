// Preloaded into a measured process: leaves the most memory it held (kB) in a file when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.USAGE_FILE) writeFileSync(process.env.USAGE_FILE, String(process.resourceUsage().maxRSS));
});
