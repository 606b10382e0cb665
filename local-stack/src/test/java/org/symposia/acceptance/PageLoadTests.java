package org.symposia.acceptance;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens while a page is loaded. */
@AcceptanceTest
class PageLoadTests {

	private static final String OBSERVE = """
			window.shifts = [];
			new PerformanceObserver((list) => list.getEntries().forEach((shift) => window.shifts.push(
			  shift.value.toFixed(4) + " " + shift.sources.map(({ node }) => node?.className ?? node?.nodeName).join(", "))))
			  .observe({ type: "layout-shift", buffered: true });""";

	/** What is drawn until then has been observed. */
	private static final String SHIFTS = """
			() => document.fonts.ready
			  .then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
			  .then(() => window.shifts)""";

	private static final String EVENT = "/agenda/joint-workshop";

	private static final String FORM = "/registration/joint-workshop";

	/** Also where moments are said in the zone of the reader as well. */
	@ParameterizedTest
	@CsvSource({ EVENT + ", 390", EVENT + ", 1440", FORM + ", 390", FORM + ", 1440",
			SampleReleasePagesTests.RELEASE + ", 390", SampleReleasePagesTests.RELEASE + ", 1440" })
	void shiftsNothing(String path, int width, Product product) {
		try (BrowserUser reader = product.newUserIn("America/New_York", width)) {
			reader.page().addInitScript(OBSERVE);
			reader.opens(path);
			reader.page().waitForLoadState(LoadState.NETWORKIDLE);
			assertThat((List<?>) reader.page().evaluate(SHIFTS)).isEmpty();
		}
	}

	@InEachLanguage
	void takesItsTypefaceFromNowhereElse(String language, Product product) {
		try (BrowserUser reader = product.newUser(language, 390, true)) {
			List<Request> requests = new ArrayList<>();
			reader.page().onRequest(requests::add);
			for (String path : List.of(EVENT, FORM, SampleReleasePagesTests.RELEASE)) {
				reader.opens(path);
				reader.page().waitForLoadState(LoadState.NETWORKIDLE);
			}
			assertThat(requests).extracting(Request::url).allMatch((url) -> url.startsWith(product.address() + "/"));
			assertThat(requests).filteredOn((request) -> request.resourceType().equals("font"))
				.isNotEmpty()
				.extracting(Request::url)
				.allMatch((url) -> url.startsWith(product.address() + "/shell/fonts/"));
		}
	}

}
