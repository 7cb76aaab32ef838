/** The attributes of an element of a web page. */

export class Attribute {
	constructor(
		readonly name: string,
		public value: string,
	) {}

	cloneNode(): Attribute {
		return new Attribute(this.name, this.value);
	}
}

/** Few enough to be gone through one by one. */
export class Attributes {
	readonly all: Attribute[] = [];

	valueOf(name: string): string | null {
		return this.#named(name)?.value ?? null;
	}

	/** Adds one behind the others. */
	add(name: string, value: string): void {
		this.all.push(new Attribute(name, written(name, value)));
	}

	/** Sets one where it stands, else before the others. */
	set(name: string, value: string): void {
		const known = this.#named(name);
		if (known === undefined) this.all.unshift(new Attribute(name, written(name, value)));
		else known.value = written(name, value);
	}

	/** Sets one before the others, wherever it stood. */
	replace(name: string, value: string): void {
		this.remove(name);
		this.set(name, value);
	}

	remove(name: string): void {
		const known = this.#named(name);
		if (known !== undefined) this.all.splice(this.all.indexOf(known), 1);
	}

	#named(name: string): Attribute | undefined {
		for (const attribute of this.all) if (attribute.name === name) return attribute;
		return undefined;
	}
}

/** Classes are a set, whatever stands between them. */
function written(name: string, value: string): string {
	if (name !== 'class' || !/\s/.test(value)) return value;
	return [...new Set(value.split(/\s+/))].filter(each => each !== '').join(' ');
}
