package org.symposia.media.press;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.symposia.media.press.PressPhoto.Text;

import static org.assertj.core.api.Assertions.assertThat;

class PrintRequestTests {

	private final PrintRequest order = order("Text", "Caption", "Alt", "Credit");

	@Test
	void changesWithEachTextThatIsPrinted() {
		assertThat(List.of(order("Other", "Caption", "Alt", "Credit"), order("Text", "Other", "Alt", "Credit"),
				order("Text", "Caption", "Other", "Credit"), order("Text", "Caption", "Alt", "Other")))
			.extracting(PrintRequest::key)
			.doesNotHaveDuplicates()
			.doesNotContain(this.order.key());
	}

	private static PrintRequest order(String source, String caption, String alt, String credit) {
		return new PrintRequest(source, "Title", "en",
				List.of(new PressPhoto("id", said(caption), said(alt), said(credit), said("Free"), 10, 10, false)),
				List.of("Issuer"), "https://example.org/press/slug");
	}

	private static Text said(String text) {
		return new Text("en", text);
	}

}
