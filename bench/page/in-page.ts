/**
 * Scripts that run in the page, as text: this program is compiled without a browser's types. They go in through the
 * debugger, which the page's policy does not bind.
 */

/** Notes from the first moment on what the browser says of paints and shifts. */
export const watchPaints = `
  globalThis.bench = { shift: 0, paint: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint') bench.paint = startTime;
  }).observe({ type: 'paint', buffered: true });`;

/**
 * Gets ready to measure the next key press: the time from the event to the frame after the one that handled it, which is
 * when the change can be seen.
 */
export const watchKey = `(() => {
  bench.seen = new Promise((resolve) => {
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
        channel.port2.postMessage(null);
      });
    }, { once: true, capture: true });
  });
})()`;

/** @returns what was measured, in milliseconds */
export const frameAfterKey = `bench.seen`;

/** Begins to note how long frames take. */
export const watchFrames = `(() => {
  bench.frames = [];
  let last = performance.now();
  const note = (now) => {
    bench.frames.push(now - last);
    last = now;
    bench.request = requestAnimationFrame(note);
  };
  bench.request = requestAnimationFrame((now) => { last = now; note(now); });
})()`;

/** Ends it. @returns the lengths of the frames, in milliseconds */
export const frames = `(() => { cancelAnimationFrame(bench.request); return bench.frames; })()`;

/** @returns what was noted so far */
export const noted = `({ shift: bench.shift, paint: bench.paint })`;
