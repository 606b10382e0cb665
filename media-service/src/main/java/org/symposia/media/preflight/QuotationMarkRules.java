package org.symposia.media.preflight;

import java.util.stream.Stream;

/** Finds paragraphs with unbalanced quotation marks. */
final class QuotationMarkRules {

	private QuotationMarkRules() {
	}

	static Stream<PreflightFinding> unbalanced(PreflightInput input) {
		return input.recognised()
			.body()
			.stream()
			.filter(QuotationMarkRules::isUnbalanced)
			.map((paragraph) -> PreflightFinding.warning("quotes", "open-quote",
					PreflightFinding.abbreviated(paragraph)));
	}

	private static boolean isUnbalanced(String paragraph) {
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
