package org.symposia.media.preflight;

import java.util.stream.Stream;

/** Quotation marks that are opened and never closed hide a quote from every reader. */
final class Marks {

	private Marks() {
	}

	static Stream<Remark> open(Proof proof) {
		return proof.reading()
			.body()
			.stream()
			.filter(Marks::isUneven)
			.map((paragraph) -> Remark.warning("quotes", "open-quote", Remark.shown(paragraph)));
	}

	private static boolean isUneven(String paragraph) {
		long low = count(paragraph, '„');
		long left = count(paragraph, '“');
		long right = count(paragraph, '”');
		boolean western = (low > 0) ? low != left + right : left != right;
		return western || count(paragraph, '「') != count(paragraph, '」')
				|| count(paragraph, '«') != count(paragraph, '»') || count(paragraph, '"') % 2 == 1;
	}

	private static long count(String text, char mark) {
		return text.chars().filter((c) -> c == mark).count();
	}

}
