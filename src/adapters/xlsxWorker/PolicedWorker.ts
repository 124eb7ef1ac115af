/**
 * A worker that is bound by its page's policy (nothing leaves the PC). One that is started from a file is not: its policy
 * is what the server sends with that file (HTML, "run a worker"), which for a city's server is mostly none. One that is
 * started from a blob has its page's policy, also for the script that it then runs. Throws where there are no workers.
 *
 * webpack takes `new PolicedWorker(new URL(…))` for the start of a worker and builds its script: see `worker` in
 * webpack.config.js.
 */
export class PolicedWorker {
  readonly worker: Worker;

  constructor(script: URL) {
    const start = `importScripts(${JSON.stringify(script.href)})`;
    const address = URL.createObjectURL(new Blob([start], { type: "text/javascript" }));
    this.worker = new Worker(address);
    for (const heard of ["message", "error"])
      this.worker.addEventListener(heard, () => URL.revokeObjectURL(address), { once: true });
  }
}
