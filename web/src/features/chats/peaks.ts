export const barCount = 40;
/** A longer recording is not worth decoding for its looks. */
const sizeLimit = 3 * 1024 * 1024;
/** Enough to see where somebody speaks. */
const rate = 8_000;

const known = new Map<string, Promise<readonly number[] | null>>();

/** The loudness of a recording in so many bars; null where it cannot be told. */
export function loadPeaks(url: string): Promise<readonly number[] | null> {
  const asked = known.get(url) ?? read(url);
  known.set(url, asked);
  return asked;
}

async function read(url: string): Promise<readonly number[] | null> {
  try {
    const answer = await fetch(url);
    if (!answer.ok || Number(answer.headers.get('Content-Length')) > sizeLimit) return null;
    const decoder = new OfflineAudioContext(1, 1, rate);
    const sound = await decoder.decodeAudioData(await answer.arrayBuffer());
    return peaksOf(sound.getChannelData(0), barCount);
  } catch {
    // Not every browser decodes every format; the recording plays all the same.
    return null;
  }
}

/** The loudest moment of each part, the loudest of all being 1. */
export function peaksOf(samples: Float32Array, count: number): readonly number[] {
  const size = Math.max(1, Math.floor(samples.length / count));
  const peaks = Array.from({ length: count }, (_, at) => {
    let peak = 0;
    for (const sample of samples.subarray(at * size, (at + 1) * size)) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  });
  const loudest = Math.max(...peaks);
  return loudest === 0 ? peaks : peaks.map((peak) => peak / loudest);
}
