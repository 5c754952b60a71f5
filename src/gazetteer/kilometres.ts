interface Point {
  readonly lat: number
  readonly lon: number
}

const EARTH_KM = 6371.0088

/** The way between two points over the ground, on a sphere. */
export function kilometres(one: Point, other: Point): number {
  const [lat1, lat2, lon] = [radians(one.lat), radians(other.lat), radians(other.lon - one.lon)]
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(lon / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
