import './without-network.ts';
import { loadReferenceTables } from '../reference-tables/index.ts';
import { readBundledReference } from './bundled-reference.ts';
import { serveCalls } from './channel/serve-calls.ts';
import { Session } from './session.ts';

serveCalls(self, () => new Session(loadReferenceTables(readBundledReference), readBundledReference));
