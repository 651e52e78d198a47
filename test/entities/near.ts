/** How far two points of the earth lie apart. */

const EARTH_RADIUS_KM = 6371;

/** As near as geoparsers are measured by: 100 miles. */
export const NEAR_KM = 161;

/** Great-circle kilometres between two points of latitude and longitude in degrees. */
export function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b[0] - a[0]), radians(b[1] - a[1])];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
