import { expect, test } from "vitest";
import { linkMarked } from "./marked.js";

/** The first place's country code and the nearest degree of its point. */
function first(marked: string): readonly (string | number | null)[] {
  const place = linkMarked(marked).entities.all.find((entity) => entity.type === "place")!;
  const round = (degrees: number | null): number | null => (degrees === null ? null : Math.round(degrees));
  return [place.countryCode, round(place.latitude), round(place.longitude)];
}

test.each([
  ["[LOC Paris] slept.", "FR", 49, 2],
  ["[LOC Paris], [LOC Texas], slept.", "US", 34, -96],
  ["[LOC Paris, Texas] slept.", "US", 34, -96],
  ["[LOC Córdoba] ([LOC Spain]) slept.", "ES", 38, -5],
  ["[LOC Cordoba] slept. [LOC Argentina] won. [GRP Argentine] fans sang.", "AR", -31, -64],
  ["[LOC Georgia] voted. [LOC Tbilisi] slept. [LOC Russia] watched.", "GE", 42, 43],
  ["[LOC Georgia] voted. [LOC Atlanta] slept, said [GRP American] fans in [LOC Alabama].", "US", 33, -84],
  ["[LOC Kursk region] burned.", "RU", 52, 36],
  ["[LOC U.S.] troops left.", "US", 40, -99],
  ["[LOC Fla.] slept.", "US", 28, -82],
  ["The [LOC port city of Safi] slept.", "MA", 32, -9],
  ["[LOC Republic of Kenya] slept.", "KE", 0, 38],
  ["[LOC Geneva] slept. [LOC U.S.] envoys of [LOC U.S.] bakers left the [LOC U.S.] for good.", "CH", 46, 6],
  ["[LOC Savannah] slept. [LOC Georgia] voted.", "US", 32, -81],
  ["[LOC America] slept. The [LOC United States] won.", "US", 40, -99],
  ["[LOC Birmingham, Alabama, in the United States] slept.", "US", 34, -87],
  ["[LOC southern Alabama] slept.", "US", 33, -87],
  ["[LOC Northern Mali] slept.", "ML", null, null],
  ["[LOC Zzyrgq, Ohio] slept.", "US", 40, -83],
  ["[LOC Zzyrgq] slept. [LOC Mali] won and [GRP Malian] fans sang.", "ML", null, null],
])("%s", (marked, code, latitude, longitude) => {
  expect(first(marked)).toEqual([code, latitude, longitude]);
});

test.each([
  ["[LOC Europe] slept. [LOC France] won."],
  ["[LOC Zzyrgq] slept."],
  ["[LOC Black Sea] boiled. [LOC Turkey] won."],
  ["[LOC West Asia] slept. [LOC Philippines] won."],
  ["[LOC Mount Tabor] slept. [LOC Norway] won and [LOC Chile] lost."],
])("no country: %s", (marked) => {
  expect(first(marked)).toEqual([null, null, null]);
});
