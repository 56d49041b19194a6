/**
 * Where a preview stands.
 *
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box in CSS pixels
 */

const GAP = 6;

/**
 * Below the link, or above it where there is no room below; never beyond the window's sides.
 *
 * @param {Box} link
 * @param {{width: number, height: number}} preview
 * @param {{width: number, height: number}} view the window
 * @returns {{left: number, top: number}} in the window
 */
export function placeOf(link, preview, view) {
  const below = link.bottom + GAP;
  const above = link.top - GAP - preview.height;
  const fitsBelow = below + preview.height <= view.height;
  const middle = (link.left + link.right - preview.width) / 2;
  const most = Math.max(GAP, view.width - preview.width - GAP);
  return { left: Math.min(Math.max(GAP, middle), most), top: fitsBelow || above < 0 ? below : above };
}
