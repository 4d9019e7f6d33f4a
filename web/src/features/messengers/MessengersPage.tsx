export function MessengersPage() {
  return null;
}
