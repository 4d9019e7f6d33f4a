/** Two soft notes, made on the spot: no file to load. Silent until the page was first clicked. */
export function chime(): void {
  const audio = new AudioContext();
  const end = audio.currentTime + 0.5;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0.08, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, end);
  volume.connect(audio.destination);
  for (const [note, delay] of [
    [660, 0],
    [880, 0.12],
  ] as const) {
    const tone = audio.createOscillator();
    tone.frequency.value = note;
    tone.connect(volume);
    tone.start(audio.currentTime + delay);
    tone.stop(end);
  }
  setTimeout(() => void audio.close(), 1000);
}
