import { budgetBars, busLateness } from './scenes/bar-charts';
import { busMap } from './scenes/bus-map';
import { councilVote } from './scenes/council-vote';
import { ferryBell } from './scenes/ferry-bell';
import { ferryDusk } from './scenes/ferry-dusk';
import { ferryMap } from './scenes/ferry-map';
import { ferrySlipway } from './scenes/ferry-slipway';
import { floodMap } from './scenes/flood-map';
import { libraryEvening } from './scenes/library-evening';
import { letterTin } from './scenes/letter-tin';
import { marketHall } from './scenes/market-hall';
import { millfields } from './scenes/millfields';
import { wallSection } from './scenes/wall-section';
import type { Picture } from './scenes/canvas';

/** Every picture of the sample site. */
export const pictures: Picture[] = [
  ferryDusk,
  ferryBell,
  ferryMap,
  ferrySlipway,
  budgetBars,
  letterTin,
  libraryEvening,
  busLateness,
  busMap,
  marketHall,
  councilVote,
  wallSection,
  floodMap,
  millfields,
];
