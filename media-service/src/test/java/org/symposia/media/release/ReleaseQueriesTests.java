package org.symposia.media.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.symposia.starter.caller.Caller;
import org.symposia.starter.list.ListPage;
import org.symposia.starter.list.ListRequest;
import org.symposia.starter.test.EmbeddedStore;

import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseQueriesTests {

	private final Caller num = TestReleases.officer("press-num", "num");

	private final MongoOperations store = EmbeddedStore.newStore();

	private final ReleaseQueries queries = new ReleaseQueries(this.store);

	@Test
	void listsTheLatestChangeFirst() {
		List<String> ids = IntStream.range(0, 3)
			.mapToObj((i) -> aDraft("Headline " + i, TestReleases.NOW.plusSeconds(i)))
			.toList();
		assertThat(this.queries.managedBy(this.num, ListRequest.first(50)).items()).extracting(ReleaseSummary::id)
			.containsExactlyElementsOf(ids.reversed());
	}

	@Test
	void continuesAfterTheCursorAlsoAmongReleasesOfTheSameTime() {
		List<String> ids = IntStream.range(0, 7)
			.mapToObj((i) -> aDraft("Headline", TestReleases.NOW.plusSeconds(i / 3)))
			.toList();
		List<String> listed = new ArrayList<>();
		@Nullable String cursor = null;
		do {
			ListPage<ReleaseSummary> page = this.queries.managedBy(this.num, new ListRequest(cursor, 2, ""));
			page.items().forEach((release) -> listed.add(release.id()));
			cursor = page.next();
		}
		while (cursor != null);
		assertThat(listed).containsExactlyInAnyOrderElementsOf(ids);
	}

	@Test
	void findsReleasesByWordsOfTheHeadline() {
		aDraft("A laboratory opens", TestReleases.NOW);
		aDraft("A symposium ends", TestReleases.NOW);
		assertThat(this.queries.managedBy(this.num, new ListRequest(null, 50, "OPENS labor")).items())
			.extracting(ReleaseSummary::title)
			.containsExactly("A laboratory opens");
	}

	@Test
	void listsReleasesOfTheCallersInstitutionsOnly() {
		aDraft("Headline", TestReleases.NOW);
		Caller jihs = TestReleases.officer("press-jihs", "jihs");
		assertThat(this.queries.managedBy(jihs, ListRequest.first(50)).items()).isEmpty();
	}

	@Test
	void listsThePublicReleasesOfAnEvent() {
		aDraft("Not published", TestReleases.NOW);
		Release published = release("Published", TestReleases.NOW);
		Caller other = TestReleases.officer("press-num-2", "num");
		published.submit(TestReleases.NOW);
		published.approve("num", other, TestReleases.NOW);
		published.publish(TestReleases.NOW);
		this.store.save(published);
		assertThat(this.queries.published(ListRequest.first(50)).items()).extracting(ReleaseSummary::id)
			.containsExactly(published.id());
		assertThat(this.queries.publishedNaming("berlin-2026", ListRequest.first(10)).items()).hasSize(1);
		assertThat(this.queries.publishedNaming("another", ListRequest.first(10)).items()).isEmpty();
	}

	private String aDraft(String headline, Instant edited) {
		return this.store.save(release(headline, edited)).id();
	}

	private Release release(String headline, Instant edited) {
		String id = UUID.randomUUID().toString();
		ReleaseContent content = new ReleaseContent("berlin-2026", List.of("num"), "en",
				SourceText.of(headline + "\n\nBerlin, 24 April 2026 — A text that says what happened on this day."));
		return Release.create(id, id, content, this.num, edited);
	}

}
