package org.symposia.acceptance;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The programme as screen readers read it, whatever it looks like. */
@AcceptanceTest
class ProgrammeListTests {

	private static final String STARTS = "items => items.map(item => item.querySelector('time').dateTime)";

	@ParameterizedTest
	@ValueSource(ints = { 390, 1440 })
	void isReadInTheOrderOfTime(int width, Product product) {
		try (BrowserUser reader = product.newUser("en", width, true)) {
			reader.opens("/agenda/" + Events.withParallelSessions(product));
			assertThat(starts(reader)).hasSize(6).isSorted();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 390, 1440 })
	void namesTimeRoomAndTrackOfEachSession(int width, Product product) {
		try (BrowserUser reader = product.newUser("en", width, true)) {
			reader.opens("/agenda/" + Events.withParallelSessions(product));
			assertThat(heard(reader, "Surveillance")).containsSubsequence("09:15", "10:15", "Methods", "Hall");
			assertThat(heard(reader, "Linking repositories")).containsSubsequence("09:20", "10:45", "Data", "Foyer");
			assertThat(heard(reader, "Reports")).containsSubsequence("11:15", "17:00", "All rooms");
			assertThat(reader.page().locator(".rooms").first().ariaSnapshot()).startsWith("- list")
				.doesNotContain("- text: Hall");
		}
	}

	@SuppressWarnings("unchecked")
	private static List<String> starts(BrowserUser reader) {
		return (List<String>) reader.page().locator(".agenda-list > li[class^='row-']").evaluateAll(STARTS);
	}

	private static String heard(BrowserUser reader, String title) {
		Locator item = reader.page().locator(".agenda-list > li", new Page.LocatorOptions().setHasText(title));
		return item.ariaSnapshot();
	}

}
