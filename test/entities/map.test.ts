/** One hundred sentences with the point where their first place lies, checked by hand; ambiguous names among them. */
import { expect, test } from "vitest";
import { linkMarked } from "./marked.js";

const EARTH_RADIUS_KM = 6371;
const NEAR_KM = 161;

function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b[0] - a[0]), radians(b[1] - a[1])];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}

const TABLE: readonly (readonly [string, number, number])[] = [
  ["Snow fell in [LOC Moscow] on [GRP Russian] soldiers.", 55.75, 37.62],
  ["A barn burned in [LOC Moscow], [LOC Idaho].", 46.73, -117.0],
  ["Drones flew over [LOC Kursk] in [LOC Russia].", 51.73, 36.19],
  ["The mayor of [LOC Kyiv] spoke.", 50.45, 30.52],
  ["The mayor of [LOC Kiev] spoke.", 50.45, 30.52],
  ["Trams stopped in [LOC Kharkiv].", 49.99, 36.23],
  ["Ships left [LOC Odesa], [LOC Ukraine].", 46.48, 30.73],
  ["An oil well burned near [LOC Odessa], [LOC Texas].", 31.85, -102.37],
  ["Cafes reopened in [LOC Paris].", 48.86, 2.35],
  ["A rodeo opened in [LOC Paris], [LOC Texas].", 33.66, -95.56],
  ["Rain fell on [LOC London].", 51.51, -0.13],
  ["Rain fell on [LOC London], [LOC Ontario].", 42.98, -81.25],
  ["The council of [LOC Birmingham] met; [GRP British] ministers listened.", 52.48, -1.9],
  ["Marchers filled [LOC Birmingham], [LOC Alabama].", 33.52, -86.8],
  ["Students in [LOC Cambridge], [LOC Massachusetts], sang.", 42.37, -71.11],
  ["Students in [LOC Cambridge], [LOC England], sang.", 52.2, 0.12],
  ["Voters in [LOC Georgia] queued in [LOC Tbilisi].", 42.3, 43.4],
  ["Voters in [LOC Atlanta], [LOC Georgia], queued.", 33.75, -84.39],
  ["The governor of [LOC Georgia] met [GRP American] truckers from [LOC Alabama].", 32.9, -83.4],
  ["Senators in [LOC Washington] argued.", 38.9, -77.04],
  ["Apples ripen in [LOC Washington state].", 47.4, -120.5],
  ["Lawmakers in [LOC Washington, D.C.] argued.", 38.9, -77.04],
  ["Shops closed in [LOC Córdoba], [LOC Argentina].", -31.42, -64.18],
  ["Shops closed in [LOC Córdoba]. [GRP Spanish] police watched [LOC Andalusia].", 37.88, -4.78],
  ["Farmers blocked [LOC Cordoba] ([LOC Mexico]).", 18.89, -96.93],
  ["Crowds filled [LOC Seoul].", 37.57, 126.98],
  ["Crowds filled [LOC Pyongyang].", 39.03, 125.75],
  ["Tourists left [LOC Tokyo].", 35.68, 139.69],
  ["Tourists left [LOC Osaka], [LOC Japan].", 34.69, 135.5],
  ["Officials in [LOC Beijing] agreed.", 39.91, 116.4],
  ["Factories in [LOC Guangzhou] closed.", 23.12, 113.25],
  ["Factories in [LOC Wuhan] closed.", 30.58, 114.27],
  ["Ferries left [LOC Hong Kong].", 22.28, 114.16],
  ["Ferries left [LOC Taipei].", 25.05, 121.53],
  ["Monks walked in [LOC Yangon].", 16.8, 96.16],
  ["Monks walked in [LOC Rangoon].", 16.8, 96.16],
  ["Scooters fill [LOC Hanoi].", 21.02, 105.84],
  ["Scooters fill [LOC Saigon].", 10.82, 106.63],
  ["Floods hit [LOC Bangkok].", 13.75, 100.5],
  ["Floods hit [LOC Jakarta].", -6.21, 106.85],
  ["Floods hit [LOC Manila].", 14.6, 120.98],
  ["Trains stopped in [LOC Mumbai].", 19.07, 72.88],
  ["Trains stopped in [LOC Bombay].", 19.07, 72.88],
  ["Coders in [LOC Bangalore] slept.", 12.97, 77.59],
  ["Coders in [LOC Hyderabad], [LOC India], slept.", 17.38, 78.46],
  ["Traders in [LOC Hyderabad], [LOC Pakistan], slept.", 25.39, 68.37],
  ["Kites flew over [LOC Lahore].", 31.56, 74.35],
  ["Shells fell on [LOC Kabul].", 34.53, 69.17],
  ["Garment workers in [LOC Dhaka] marched.", 23.71, 90.41],
  ["Climbers left [LOC Kathmandu].", 27.7, 85.32],
  ["Buses left [LOC Colombo], [LOC Sri Lanka].", 6.94, 79.85],
  ["Banks in [LOC Tehran] closed.", 35.69, 51.42],
  ["Bombs fell on [LOC Baghdad].", 33.34, 44.4],
  ["Bombs fell on [LOC Aleppo], [LOC Syria].", 36.2, 37.16],
  ["Bombs fell on [LOC Tripoli]. [GRP Libyan] militias fled [LOC Libya].", 32.88, 13.19],
  ["Protesters filled [LOC Tripoli], [LOC Lebanon].", 34.44, 35.85],
  ["Aid reached [LOC Gaza].", 31.5, 34.47],
  ["Prayers rose in [LOC Jerusalem].", 31.78, 35.22],
  ["Pilgrims reached [LOC Mecca].", 21.43, 39.83],
  ["Towers rise in [LOC Dubai].", 25.07, 55.2],
  ["Missiles hit [LOC Sanaa], [LOC Yemen].", 15.35, 44.21],
  ["Vendors in [LOC Cairo] shouted.", 30.06, 31.25],
  ["Vendors in [LOC Alexandria], [LOC Egypt], shouted.", 31.2, 29.92],
  ["Vendors in [LOC Alexandria], [LOC Virginia], shouted.", 38.8, -77.05],
  ["Traffic choked [LOC Lagos], [LOC Nigeria].", 6.45, 3.39],
  ["Gunmen stormed a school in [LOC Kano]. [GRP Nigerian] troops came.", 12.0, 8.52],
  ["Gunmen fled [LOC Maiduguri].", 11.85, 13.16],
  ["Runners trained in [LOC Eldoret], [LOC Kenya].", 0.52, 35.27],
  ["Matatus crowd [LOC Nairobi].", -1.28, 36.82],
  ["Elephants crossed [LOC Victoria Falls].", -17.93, 25.85],
  ["Miners in [LOC Johannesburg] struck.", -26.2, 28.04],
  ["Taps ran dry in [LOC Cape Town].", -33.93, 18.42],
  ["Rebels took [LOC Goma]. [GRP Congolese] troops fled.", -1.68, 29.22],
  ["Nurses in [LOC Kinshasa] struck.", -4.32, 15.31],
  ["A port opened in [LOC Mombasa].", -4.05, 39.67],
  ["Clashes shook [LOC Mekelle], [LOC Ethiopia].", 13.5, 39.47],
  ["Clashes shook [LOC Khartoum].", 15.55, 32.53],
  ["Voters in [LOC Accra] queued.", 5.56, -0.2],
  ["Bakers in [LOC Vienna] struck; [GRP Austrian] police watched.", 48.21, 16.37],
  ["Parents in [LOC Vienna], [LOC Virginia], met.", 38.9, -77.26],
  ["Actors in [LOC Berlin] struck.", 52.52, 13.41],
  ["Actors in [LOC Cologne], [LOC Germany], struck.", 50.93, 6.95],
  ["Painters left [LOC Valencia], [LOC Venezuela].", 10.16, -68.0],
  ["Painters left [LOC Valencia], [LOC Spain].", 39.47, -0.38],
  ["Dockers in [LOC Santiago] struck. [GRP Chilean] ministers met.", -33.46, -70.65],
  ["Dockers in [LOC San José] struck; [LOC Costa Rica] waited.", 9.93, -84.08],
  ["Engineers in [LOC San Jose], [LOC California], struck.", 37.34, -121.89],
  ["Judges in [LOC Bogotá] ruled.", 4.61, -74.08],
  ["Judges in [LOC Quito] ruled.", -0.23, -78.52],
  ["Police raided [LOC Rio de Janeiro].", -22.91, -43.18],
  ["Police raided [LOC Ciudad Juárez], [LOC Mexico].", 31.72, -106.46],
  ["Dancers in [LOC Havana] sang.", 23.13, -82.38],
  ["Fires neared [LOC Melbourne], [LOC Australia].", -37.81, 144.96],
  ["Fires neared [LOC Melbourne], [LOC Florida].", 28.08, -80.61],
  ["Winds hit [LOC Wellington], [LOC New Zealand].", -41.29, 174.78],
  ["Winds hit [LOC Perth], [LOC Scotland].", 56.4, -3.43],
  ["Winds hit [LOC Perth], [LOC Australia].", -31.95, 115.86],
  ["Fog hid [LOC San Francisco].", 37.77, -122.42],
  ["Fans filled [LOC Glasgow].", 55.87, -4.26],
  ["Fans filled [LOC Dublin], [LOC Ireland].", 53.33, -6.25],
];

test("100 sentences: every point within 161 km", () => {
  expect(TABLE).toHaveLength(100);
  const missed = TABLE.flatMap(([marked, latitude, longitude]) => {
    const place = linkMarked(marked).entities.all.find((entity) => entity.type === "place")!;
    const point: [number, number] | null =
      place.latitude === null || place.longitude === null ? null : [place.latitude, place.longitude];
    const near = point !== null && kilometres(point, [latitude, longitude]) <= NEAR_KM;
    return near ? [] : [`${marked} -> ${place.countryCode} ${point}`];
  });
  expect(missed).toEqual([]);
});
