import { buildPane } from './build-pane.ts';

// npm run build
await buildPane();
