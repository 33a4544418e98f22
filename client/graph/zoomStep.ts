/** How much larger the picture grows by one press of a button or a key. */
export const ZOOM_STEP = 1.3;
