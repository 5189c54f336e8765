import { article as brannockStreetBridgeLorries } from './articles/brannock-street-bridge-lorries';
import { article as closeTheSquareAndMeasureIt } from './articles/close-the-square-and-measure-it';
import { article as emptyShopsOnQuayStreet } from './articles/empty-shops-on-quay-street';
import { article as howWeIntendToBehave } from './articles/how-we-intend-to-behave';
import { article as lastBoatToCobbsFerry } from './articles/last-boat-to-cobbs-ferry';
import { article as letterTo2051 } from './articles/letter-to-2051';
import { article as libraryThursdayEvenings } from './articles/library-thursday-evenings';
import { article as marketHallSale } from './articles/market-hall-sale';
import { article as millfieldsInquiry } from './articles/millfields-inquiry';
import { article as theFourteenWasLate } from './articles/the-fourteen-was-late';
import { article as theLetterInTheWall } from './articles/the-letter-in-the-wall';
import { article as theWallAndTheWater } from './articles/the-wall-and-the-water';
import { article as threeSchoolsOneHead } from './articles/three-schools-one-head';
import { article as whereTheMoneyGoes } from './articles/where-the-money-goes';
import { article as youCannotDredgeAnArgument } from './articles/you-cannot-dredge-an-argument';
import { comments as brannockStreetBridgeLorriesComments } from './comments/brannock-street-bridge-lorries';
import { comments as closeTheSquareAndMeasureItComments } from './comments/close-the-square-and-measure-it';
import { comments as howWeIntendToBehaveComments } from './comments/how-we-intend-to-behave';
import { comments as lastBoatToCobbsFerryComments } from './comments/last-boat-to-cobbs-ferry';
import { comments as marketHallSaleComments } from './comments/market-hall-sale';
import { comments as millfieldsInquiryComments } from './comments/millfields-inquiry';
import { comments as theFourteenWasLateComments } from './comments/the-fourteen-was-late';
import { comments as theLetterInTheWallComments } from './comments/the-letter-in-the-wall';
import { comments as theWallAndTheWaterComments } from './comments/the-wall-and-the-water';
import { comments as threeSchoolsOneHeadComments } from './comments/three-schools-one-head';
import { comments as whereTheMoneyGoesComments } from './comments/where-the-money-goes';
import { comments as youCannotDredgeAnArgumentComments } from './comments/you-cannot-dredge-an-argument';
import { page as about } from './pages/about';
import { page as commentPolicy } from './pages/comment-policy';
import { people } from './people';
import { settings } from './site';
import type { SampleSite, SampleStory } from './types';

/** Newest first, as the home page shows them. Drafts and scheduled articles take no comments. */
const stories: SampleStory[] = [
  { article: letterTo2051, comments: [] },
  { article: libraryThursdayEvenings, comments: [] },
  { article: emptyShopsOnQuayStreet, comments: [] },
  { article: millfieldsInquiry, comments: millfieldsInquiryComments },
  { article: theWallAndTheWater, comments: theWallAndTheWaterComments },
  { article: marketHallSale, comments: marketHallSaleComments },
  { article: threeSchoolsOneHead, comments: threeSchoolsOneHeadComments },
  { article: closeTheSquareAndMeasureIt, comments: closeTheSquareAndMeasureItComments },
  { article: youCannotDredgeAnArgument, comments: youCannotDredgeAnArgumentComments },
  { article: theFourteenWasLate, comments: theFourteenWasLateComments },
  { article: theLetterInTheWall, comments: theLetterInTheWallComments },
  { article: brannockStreetBridgeLorries, comments: brannockStreetBridgeLorriesComments },
  { article: whereTheMoneyGoes, comments: whereTheMoneyGoesComments },
  { article: lastBoatToCobbsFerry, comments: lastBoatToCobbsFerryComments },
  { article: howWeIntendToBehave, comments: howWeIntendToBehaveComments },
];

/** Everything that an empty database is filled with on the first start. */
export const sampleSite: SampleSite = { settings, people, stories, pages: [about, commentPolicy] };
