package org.symposia.starter.input;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class StaleFormTests {

	private static final FormValues SHOWN = FormValues.empty()
		.with("title", "Opening")
		.with("place", "Berlin")
		.with("hosts", List.of("jihs", "num"))
		.with("version", "1");

	/** What a browser sends of the form after the reader has changed some fields. */
	private static FormValues sent(FormValues changed) {
		return changed.with("shown", SHOWN.fingerprints());
	}

	@Test
	void takesWhatOnlyOthersChanged() {
		FormValues stored = SHOWN.with("place", "Tokyo").with("version", "2");
		Form form = Form.stale(sent(SHOWN.with("title", "Welcome")), stored);
		assertThat(form.at("place")).isEqualTo("Tokyo");
		assertThat(form.at("title")).isEqualTo("Welcome");
		assertThat(form.changes()).containsExactly(new StoredChange("place", "Tokyo", false));
	}

	@Test
	void keepsWhatBothChangedAndTellsWhatIsStored() {
		FormValues stored = SHOWN.with("title", "Greeting").with("version", "2");
		Form form = Form.stale(sent(SHOWN.with("title", "Welcome")), stored);
		assertThat(form.at("title")).isEqualTo("Welcome");
		assertThat(form.changes()).containsExactly(new StoredChange("title", "Greeting", true));
	}

	@Test
	void isSavedNextTimeAtTheStoredVersion() {
		FormValues stored = SHOWN.with("place", "Tokyo").with("version", "2");
		Form form = Form.stale(sent(SHOWN.with("title", "Welcome")), stored);
		assertThat(form.values().version()).isEqualTo(2);
		assertThat(form.status()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
		FormValues again = form.values().with("place", "Osaka");
		assertThat(Form.stale(again, stored.with("place", "Kyoto").with("version", "3")).changes())
			.containsExactly(new StoredChange("place", "Kyoto", true));
	}

	@Test
	void knowsChoicesWhateverTheirOrder() {
		FormValues typed = sent(SHOWN.with("hosts", List.of("num", "jihs")));
		FormValues stored = SHOWN.with("hosts", List.of("jihs")).with("version", "2");
		Form form = Form.stale(typed, stored);
		assertThat(form.values().all("hosts")).containsExactly("jihs");
		assertThat(form.changes()).containsExactly(new StoredChange("hosts", "jihs", false));
	}

	@Test
	void seesNoChangeInTheLineBreaksOfBrowsers() {
		FormValues shown = FormValues.empty().with("abstract", "One.\nTwo.");
		FormValues typed = FormValues.empty().with("abstract", "One.\r\nTwo.").with("shown", shown.fingerprints());
		FormValues stored = FormValues.empty().with("abstract", "Three.").with("version", "2");
		assertThat(Form.stale(typed, stored).at("abstract")).isEqualTo("Three.");
	}

	@Test
	void tellsThatAFieldWasEmptied() {
		FormValues stored = FormValues.empty().with("title", "Opening").with("version", "2");
		assertThat(Form.stale(sent(SHOWN), stored).changes()).contains(new StoredChange("place", "", false));
	}

	@Test
	void keepsEverythingThatWasTypedWithoutFingerprints() {
		FormValues stored = SHOWN.with("place", "Tokyo").with("version", "2");
		Form form = Form.stale(SHOWN.with("title", "Welcome"), stored);
		assertThat(form.at("title")).isEqualTo("Welcome");
		assertThat(form.at("place")).isEqualTo("Berlin");
	}

}
