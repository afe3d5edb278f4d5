// Loaded into a provider's process: tells its memory when it is asked, in bytes.
process.on("message", () => {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ held: heapUsed + external, peak: process.resourceUsage().maxRSS * 1024 });
});
process.channel?.unref();
