/** The building blocks of every view: rows, panes beside and above each other, rules between them. */
import {Box, Text} from 'ink';
import {memo, type ReactNode} from 'react';
import type {Area, TwoPanes} from '../app/layout.ts';
import {dividerWidth, scrollBarWidth} from '../app/layout.ts';
import {span} from '../app/line.ts';
import {inPane, registerSpots, type Spots} from './mouse/spots.ts';
import {paint} from './paint.ts';
import {scrollBar} from './scroll-bar.ts';
import type {Theme} from './theme.ts';

/** One row of the screen, styled already and exactly as wide as its pane. */
const Row = memo(function Row({text}: {readonly text: string}) {
	return <Text wrap="truncate">{text}</Text>;
});

type PaneProps = {
	readonly area: Area;
	readonly rows: readonly string[];
	/** What stands in them for who points there. */
	readonly spots?: Spots;
};

/** A pane of painted rows; what is missing below stays empty. */
export function Pane({area, rows, spots}: PaneProps) {
	const blank = ' '.repeat(area.width);
	return (
		<Box
			flexDirection="column"
			width={area.width}
			height={area.height}
			flexShrink={0}
			{...(spots === undefined ? {} : {ref: registerSpots(spots)})}
		>
			{Array.from({length: area.height}, (_, index) => (
				// Rows are places on the screen: the place is their identity.
				// biome-ignore lint/suspicious/noArrayIndexKey: see above
				<Row key={index} text={rows[index] ?? blank} />
			))}
		</Box>
	);
}

/** The rule between two panes; its spaces are plain, so that styles never run from pane to pane. */
export function divider(theme: Theme): string {
	return ` ${theme.rule('│')} `;
}

/** A vertical rule as high as the panes beside it. */
export function Divider({theme, height}: {readonly theme: Theme; readonly height: number}) {
	const rule = divider(theme);
	return <Pane area={{width: dividerWidth, height}} rows={Array.from({length: height}, () => rule)} />;
}

export function Rule({theme, width}: {readonly theme: Theme; readonly width: number}) {
	return <Pane area={{width, height: 1}} rows={[theme.rule('─'.repeat(width))]} />;
}

type PanesProps = {
	readonly theme: Theme;
	readonly panes: TwoPanes;
	readonly first: ReactNode;
	readonly second: ReactNode;
};

/** Two panes with a rule between them, beside or above each other as the layout says, or one of them alone. */
export function Panes({theme, panes, first, second}: PanesProps) {
	if (panes.alone !== null) return panes.alone === 'first' ? first : second;
	if (panes.stacked)
		return (
			<Box flexDirection="column">
				{first}
				<Rule theme={theme} width={panes.first.width} />
				{second}
			</Box>
		);
	return (
		<Box>
			{first}
			<Divider theme={theme} height={panes.first.height} />
			{second}
		</Box>
	);
}

type Listed<T> = {
	readonly items: readonly T[];
	/** The first item that is shown. */
	readonly top: number;
	readonly area: Area;
	/** Rows that every item takes. */
	readonly itemHeight?: number;
};

/** The painted rows of a list that are visible, with a scroll bar where it goes on beyond them. */
export function listed<T>(
	theme: Theme,
	{items, top, area, itemHeight = 1}: Listed<T>,
	paintItem: (item: T, index: number, width: number) => readonly string[],
): string[] {
	const {height} = area;
	const count = items.length * itemHeight;
	const width = listWidth(area, count);
	const rows = items
		.slice(top, top + Math.ceil(height / itemHeight))
		.flatMap((item, index) => paintItem(item, top + index, width))
		.slice(0, height);
	if (count <= height) return rows;
	const blank = ' '.repeat(width);
	return scrollBar({top: top * itemHeight, height, count, marks: []}).map(
		(thumb, index) => (rows[index] ?? blank) + paint(theme, [span(' '), thumb], scrollBarWidth),
	);
}

/** The items of a list as what is pointed at, row by row. */
export function itemSpots({items, top, itemHeight = 1}: Omit<Listed<unknown>, 'area'>): Spots {
	return row => {
		const item = top + Math.floor(row / itemHeight);
		return inPane('list', item < items.length ? item : null);
	};
}

/** Cells that a row of a list of `count` rows has beside its scroll bar. */
export function listWidth({width, height}: Area, count: number): number {
	return count > height ? width - scrollBarWidth : width;
}
