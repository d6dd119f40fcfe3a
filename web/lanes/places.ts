/** What everything in the lanes is placed by, in pixels. */
export const headerWidth = 236
export const barHeight = 24
/** Where time stands: from the window's first to its last moment. */
export const timeRange = (width: number): readonly [number, number] => [headerWidth + 36, width - 64]
