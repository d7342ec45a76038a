import { removeNetwork } from './remove-network.ts';

// Imported first by the worker, so that no other module has run when the network goes.
removeNetwork(globalThis);
