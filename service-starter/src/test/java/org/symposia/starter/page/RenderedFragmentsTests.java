package org.symposia.starter.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.symposia.starter.findings.Findings;
import org.symposia.starter.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;

class RenderedFragmentsTests {

	private final PageContexts contexts = new PageContexts(MessageBundles.found(),
			new PublicUrl(URI.create("https://events.example.org")));

	private final PageRenderer renderer = new PageRenderer(TestTemplates.engine(), this.contexts);

	private final AtomicInteger rendered = new AtomicInteger();

	@Test
	void rendersAVersionOnceForEachLanguage() {
		RenderedFragments fragments = new RenderedFragments(this.renderer, this.contexts);
		assertThat(fragments.get("agenda/a", 1, Locale.ENGLISH, this::fragment))
			.isSameAs(fragments.get("agenda/a", 1, Locale.ENGLISH, this::fragment));
		fragments.get("agenda/a", 1, Locale.GERMAN, this::fragment);
		fragments.get("agenda/a", 2, Locale.ENGLISH, this::fragment);
		fragments.get("agenda/b", 1, Locale.ENGLISH, this::fragment);
		assertThat(this.rendered).hasValue(4);
	}

	@Test
	void keepsNoFragmentThatIsLargerThanAll() {
		RenderedFragments fragments = new RenderedFragments(this.renderer, this.contexts, 100);
		fragments.get("agenda/a", 1, Locale.ENGLISH, this::fragment);
		fragments.clean();
		fragments.get("agenda/a", 1, Locale.ENGLISH, this::fragment);
		assertThat(this.rendered).hasValue(2);
	}

	private Page fragment() {
		this.rendered.incrementAndGet();
		return new SampleFindingsPage(new Findings(List.of()));
	}

}
