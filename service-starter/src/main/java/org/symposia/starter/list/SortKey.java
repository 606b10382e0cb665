package org.symposia.starter.list;

import java.util.Comparator;
import java.util.function.Function;

/** One of the values a list is sorted by. */
record SortKey<T, V extends Comparable<V>>(String field, Function<T, V> value, Function<String, V> reader) {

	String text(T item) {
		return this.value.apply(item).toString();
	}

	V read(String text) {
		return this.reader.apply(text);
	}

	Comparator<T> comparator() {
		return Comparator.comparing(this.value);
	}

	int compare(T item, String text) {
		return this.value.apply(item).compareTo(read(text));
	}

}
