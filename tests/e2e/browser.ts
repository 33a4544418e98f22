import { findBrowser } from '../../scripts/findBrowser.mjs';

/** An installed Chromium or Chrome; null when there is none, and then the journeys are left out. */
export const browserPath = findBrowser();

/** Nothing is left out where everything is required. */
export const leftOut = browserPath === null && process.env.MUSUBI_REQUIRE !== 'all';
