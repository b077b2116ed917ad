export function MoodMapPage() {
  return null;
}
