package org.symposia.media.press;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.symposia.media.press.PhotoOnPage.Wording;

import static org.assertj.core.api.Assertions.assertThat;

class PrintOrderTests {

	private final PrintOrder order = order("Text", "Caption", "Alt", "Credit");

	@Test
	void isTheSameWhateverBecomesOfTheRelease() {
		assertThat(order("Text", "Caption", "Alt", "Another credit").key()).isEqualTo(this.order.key());
	}

	@Test
	void changesWithTextCaptionAndAlternativeText() {
		assertThat(List.of(order("Other", "Caption", "Alt", "Credit"), order("Text", "Other", "Alt", "Credit"),
				order("Text", "Caption", "Other", "Credit")))
			.extracting(PrintOrder::key)
			.doesNotHaveDuplicates()
			.doesNotContain(this.order.key());
	}

	private static PrintOrder order(String source, String caption, String alt, String credit) {
		return new PrintOrder(source, "Title", "en",
				List.of(new PhotoOnPage("id", said(caption), said(alt), said(credit), said("Free"), 10, 10)));
	}

	private static Wording said(String text) {
		return new Wording("en", text);
	}

}
