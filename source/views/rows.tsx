/** The building blocks of every view: rows, panes beside and above each other, rules between them. */
import {Box, Text} from 'ink';
import {memo, type ReactNode} from 'react';
import type {Area, TwoPanes} from '../app/layout.ts';
import {dividerWidth} from '../app/layout.ts';
import type {Theme} from './theme.ts';

/** One row of the screen, styled already and exactly as wide as its pane. */
export const Row = memo(function Row({text}: {readonly text: string}) {
	return <Text wrap="truncate">{text}</Text>;
});

/** A pane of painted rows; what is missing below stays empty. */
export function Pane({area, rows}: {readonly area: Area; readonly rows: readonly string[]}) {
	const blank = ' '.repeat(area.width);
	return (
		<Box flexDirection="column" width={area.width} height={area.height} flexShrink={0}>
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
	return <Row text={theme.rule('─'.repeat(width))} />;
}

type PanesProps = {
	readonly theme: Theme;
	readonly panes: TwoPanes;
	readonly first: ReactNode;
	readonly second: ReactNode;
};

/** Two panes with a rule between them, beside or above each other as the layout says. */
export function Panes({theme, panes, first, second}: PanesProps) {
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

/** The painted rows of a list that are visible. */
export function visible<T>(
	items: readonly T[],
	top: number,
	count: number,
	paintItem: (item: T, index: number) => readonly string[],
): string[] {
	return items.slice(top, top + count).flatMap((item, index) => paintItem(item, top + index));
}
