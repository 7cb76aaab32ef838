/** The whole screen: header, the current view, footer; and the keys on their way to the state. */
import {Box, type DOMElement, useCursor, useInput, usePaste} from 'ink';
import {createElement, type ReactNode, useMemo, useRef, useSyncExternalStore} from 'react';
import {bodyHeight, isTooSmall, smallest} from '../app/layout.ts';
import {span} from '../app/line.ts';
import type {State} from '../app/state.ts';
import type {Store} from '../app/store.ts';
import type {ViewName} from '../app/view-states.ts';
import {type Cell, cursorPlace} from './cursor-place.ts';
import {Footer, messageLines} from './footer.tsx';
import {Header} from './header.tsx';
import {partsOf} from './keyboard/mouse-reports.ts';
import {keysOf} from './keys-of.ts';
import {pointer} from './mouse/pointer.ts';
import {spotAt} from './mouse/spots.ts';
import {paint} from './paint.ts';
import {Pane} from './rows.tsx';
import type {Theme} from './theme.ts';
import {Translation} from './translation.tsx';
import type {ViewProps} from './view-props.ts';
import {components} from './views.ts';

/** The view that is open. */
function Body<Name extends ViewName>({state, view, theme}: ViewProps<Name>) {
	return createElement(components[view.kind], {state, view, theme});
}

export function TooSmall({state, theme}: {readonly state: State; readonly theme: Theme}) {
	const {columns, rows} = state.size;
	const texts = state.words.frame.tooSmall({columns, rows}, smallest);
	const painted = texts.slice(0, rows).map(text => paint(theme, [span(text)], columns));
	return <Pane area={{width: columns, height: Math.min(rows, texts.length)}} rows={painted} />;
}

export function Screen({state, theme}: {readonly state: State; readonly theme: Theme}) {
	if (isTooSmall(state.size)) return <TooSmall state={state} theme={theme} />;
	const messages = messageLines(state);
	const covered = messages.length - 1;
	return (
		<Box flexDirection="column" width={state.size.columns} height={state.size.rows}>
			<Header state={state} theme={theme} />
			{/* A long message covers the last rows. */}
			<Box height={bodyHeight(state.size) - covered} flexShrink={0} overflowY="hidden">
				<Body state={state} view={state.view} theme={theme} />
			</Box>
			<Translation state={state} theme={theme} />
			<Footer state={state} theme={theme} messages={messages} />
		</Box>
	);
}

/** A screen as it is drawn, and the cell of the terminal's cursor, or null where it is hidden. */
export type Drawn = {readonly frame: ReactNode; readonly cursor: Cell | null};
export type DrawScreen = (state: State, theme: Theme) => Drawn;

export const drawScreen: DrawScreen = (state, theme) => ({
	frame: <Screen state={state} theme={theme} />,
	cursor: cursorPlace(state),
});

type Props = {readonly store: Store; readonly theme: Theme; readonly draw: DrawScreen};

export function App({store, theme, draw}: Props) {
	const state = useSyncExternalStore(store.subscribe, store.state);
	const {setCursorPosition} = useCursor();
	const {frame, cursor} = draw(state, theme);
	setCursorPosition(cursor ?? undefined);
	const box = useRef<DOMElement>(null);
	const point = useMemo(() => pointer(store), [store]);
	useInput((input, key) => {
		for (const part of partsOf(input)) {
			if (part.kind === 'keys') store.press(keysOf(part.text, key));
			else if (part.kind === 'escape') store.press(['escape']);
			else point(part.event, box.current && spotAt(box.current, part.event.x, part.event.y));
		}
	});
	usePaste(text => store.dispatch({type: 'pasted', text}));
	return <Box ref={box}>{frame}</Box>;
}
