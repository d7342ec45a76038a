/** The worker that holds the data and runs the pipeline. webpack gives it a file of its own, `worker.….js`. */
export function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "worker" */ new URL('./pipeline.worker.ts', import.meta.url), {
    type: 'module',
  });
}
