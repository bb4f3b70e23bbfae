import { parentPort, workerData } from 'node:worker_threads';
import { measureFidelity } from './measure-fidelity';
import type { SpokenMessage } from './spoken';

parentPort?.postMessage(measureFidelity(workerData as SpokenMessage[]));
