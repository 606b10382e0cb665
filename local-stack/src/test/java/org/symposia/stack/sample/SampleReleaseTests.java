package org.symposia.stack.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.stack.client.ApiException;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SampleReleaseTests {

	private FakePressApi press;

	private SampleRelease sample;

	@BeforeEach
	void start() throws IOException {
		this.press = new FakePressApi();
		this.sample = new SampleRelease(new SampleStack(this.press.address(), this.press.realm(), ""));
	}

	@AfterEach
	void stop() {
		this.press.close();
	}

	@Test
	void takesTheReleaseFromItsTextToThePublic() throws IOException {
		this.sample.load();
		assertThat(this.press.steps()).containsExactly("press-num creates", "press-num photos", "press-num photos",
				"press-jihs consent", "press-num submission", "press-num-2 approvals", "press-jihs approvals",
				"press-num publication");
		isComplete();
	}

	@Test
	void sendsTheSourceAsItIs() throws IOException {
		this.sample.load();
		try (InputStream source = getClass().getResourceAsStream("press-release-2026-04-24.md")) {
			assertThat(release().path("source").asString().getBytes(StandardCharsets.UTF_8))
				.isEqualTo(Objects.requireNonNull(source).readAllBytes());
		}
	}

	@Test
	void changesNothingTheSecondTime() throws IOException {
		this.sample.load();
		int steps = this.press.steps().size();
		this.sample.load();
		assertThat(this.press.steps()).hasSize(steps);
		isComplete();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void goesOnAfterTheStepAtWhichItWasInterrupted(int step) throws IOException {
		this.press.failAfter(step);
		assertThatExceptionOfType(ApiException.class).isThrownBy(this.sample::load);
		assertThat(this.press.steps()).hasSize(step);
		this.sample.load();
		assertThat(this.press.steps()).hasSize(8);
		isComplete();
	}

	private void isComplete() {
		assertThat(release().path("state").asString()).isEqualTo("published");
		assertThat(release().path("photos").findValues("caption"))
			.extracting((caption) -> caption.path("en").asString())
			.containsExactly("Group photo of participants at the symposium", "Officials at the MoU Signing Ceremony");
		assertThat(release().path("photos").findValues("credit")).extracting((credit) -> credit.path("en").asString())
			.containsOnly("JIHS/NUM");
	}

	private ObjectNode release() {
		assertThat(this.press.releases()).hasSize(1);
		return this.press.releases().getFirst();
	}

}
