/**
 * The picture of one world is laid out for one of these widths and stands in the middle of its stage. So it is known when
 * the page is built (`tools/build/pictures.ts`), whatever window it will be seen in: what is prerendered is, to the
 * pixel, what React draws.
 */
export const PICTURE_WIDTHS: readonly number[] = [360, 390, 640, 832, 1312]

/** The widest picture that a stage has room for; on a stage that is narrower than all of them it fills the room. */
export const pictureWidthFor = (room: number): number =>
  PICTURE_WIDTHS.findLast((width) => width <= room) ?? room
