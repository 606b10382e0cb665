package org.symposia.media.release;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DigitalSourceTests {

	private static final String VOCABULARY = "cv.iptc.org/newscodes/digitalsourcetype/";

	@ParameterizedTest
	@ValueSource(strings = { "digitalCreation", "digitalArt" })
	void tellsADrawing(String term) {
		assertThat(DigitalSource.of("http://" + VOCABULARY + term).orElseThrow().isDrawn()).isTrue();
	}

	@Test
	void takesACaptureForAPhoto() {
		assertThat(DigitalSource.of("http://" + VOCABULARY + "digitalCapture").orElseThrow().isDrawn()).isFalse();
	}

	@Test
	void writesTheAddressAsTheVocabularyDoes() {
		assertThat(DigitalSource.of(" https://" + VOCABULARY + "digitalCreation").orElseThrow().uri())
			.isEqualTo("http://" + VOCABULARY + "digitalCreation");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "digitalCreation", "http://" + VOCABULARY,
			"http://" + VOCABULARY + "digitalCreation?x=<script>", "http://example.org/digitalCreation" })
	void ignoresOtherText(String uri) {
		assertThat(DigitalSource.of(uri)).isEmpty();
	}

}
