package org.symposia.acceptance;

import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

/**
 * Parallel sessions stand side by side under their rooms, and one after another on a
 * phone.
 */
@AcceptanceTest
class ProgrammeGridTests {

	/** Pairs of entries of which one covers a part of the other. */
	private static final String COVERED = """
			() => {
			  const boxes = [...document.querySelectorAll(".day-rooms .agenda-list > li[class]")]
			    .map((entry) => ({ text: entry.innerText, box: entry.getBoundingClientRect() }))
			    .filter(({ box }) => box.height > 0);
			  return boxes.flatMap((one, i) => boxes.slice(i + 1)
			    .filter(({ box }) => box.top < one.box.bottom - 1 && one.box.top < box.bottom - 1
			      && box.left < one.box.right - 1 && one.box.left < box.right - 1)
			    .map((other) => one.text + " / " + other.text)).join("; ");
			}""";

	/** Entries whose text does not fit into them. */
	private static final String CUT_OFF = """
			() => [...document.querySelectorAll(".day-rooms .agenda-list > li[class] .entry")]
			  .filter((entry) => entry.scrollHeight > entry.parentElement.clientHeight + 1)
			  .map((entry) => entry.innerText).join("; ")""";

	@RegisterExtension
	final PageReview review = PageReview.ofPublicPages();

	@Test
	void coversNothing(Product product) {
		String event = Events.withParallelSessions(product);
		try (BrowserUser reader = product.newUser("en", 1440, true)) {
			this.review.page(reader, "/agenda/" + event, "programme-grid");
			assertThat(reader.page().evaluate(COVERED)).isEqualTo("");
			assertThat(reader.page().evaluate(CUT_OFF)).isEqualTo("");
		}
	}

	@Test
	void putsSessionsUnderTheirRoomsAndOthersAcrossAll(Product product) {
		String event = Events.withParallelSessions(product);
		try (BrowserUser reader = product.newUser("en", 1440, true)) {
			reader.opens("/agenda/" + event);
			BoundingBox hall = box(reader.page().locator(".rooms__head", withText("Hall")));
			BoundingBox foyer = box(reader.page().locator(".rooms__head", withText("Foyer")));
			assertThat(entry(reader, "Surveillance").x).isEqualTo(hall.x);
			assertThat(entry(reader, "Quality rounds").x).isEqualTo(foyer.x);
			assertThat(entry(reader, "Coffee").x).isEqualTo(hall.x);
			assertThat(entry(reader, "Coffee").width).isGreaterThan(hall.width + foyer.width);
			assertThat(entry(reader, "Surveillance").height).isGreaterThan(entry(reader, "Coffee").height);
		}
	}

	@Test
	void keepsTheRoomsInSight(Product product) {
		String event = Events.withParallelSessions(product);
		try (BrowserUser reader = product.newUser("en", 1440, true)) {
			reader.opens("/agenda/" + event);
			reader.page().locator(".entry__title", withText("Reports")).evaluate("title => title.scrollIntoView()");
			assertThat(box(reader.page().locator(".rooms__head").first()).y).isBetween(0.0, 1.0);
		}
	}

	@Test
	void keepsRoomsAndHoursInSightWhileItScrollsInBothDirections(Product product) {
		String event = Events.withRooms(product, 12);
		try (BrowserUser reader = product.newUser("en", 1440, true)) {
			reader.opens("/agenda/" + event);
			Locator day = reader.page().locator(".rooms");
			BoundingBox head = box(day.locator(".rooms__head").first());
			BoundingBox hour = box(day.locator(".rooms__hour span").first());
			BoundingBox session = box(day.locator(".agenda-list > li").first());
			assertThat(day.evaluate("day => { day.scrollTo(300, 40); return [day.scrollLeft, day.scrollTop]; }"))
				.isEqualTo(List.of(300, 40));
			assertThat(box(day.locator(".agenda-list > li").first())).satisfies(at(session.x - 300, session.y - 40));
			assertThat(box(day.locator(".rooms__head").first())).satisfies(at(head.x - 300, head.y));
			assertThat(box(day.locator(".rooms__hour span").first())).satisfies(at(hour.x, hour.y - 40));
		}
	}

	@Test
	void isAsHighAsItsSessionsTakeTime(Product product) {
		String event = Events.withParallelSessions(product);
		try (BrowserUser reader = product.newUser("en", 1440, true)) {
			reader.opens("/agenda/" + event);
			double reports = entry(reader, "Reports").height / 345;
			assertThat(entry(reader, "Linking").height / 85).isCloseTo(reports, withinPercentage(4));
			assertThat(entry(reader, "Coffee").height / 30).isCloseTo(reports, withinPercentage(8));
		}
	}

	@Test
	void hasALineAcrossAllRoomsAtEachHour(Product product) {
		String event = Events.withParallelSessions(product);
		try (BrowserUser reader = product.newUser("en", 1440, true)) {
			reader.opens("/agenda/" + event);
			BoundingBox grid = box(reader.page().locator(".rooms__grid"));
			List<Locator> hours = reader.page().locator(".rooms__hour").all();
			assertThat(hours).extracting(Locator::innerText)
				.startsWith("9", "10", "11", "12", "13", "14", "15", "16")
				.doesNotHaveDuplicates();
			assertThat(hours).allSatisfy((hour) -> {
				assertThat(box(hour).x).isEqualTo(grid.x);
				assertThat(box(hour).width).isEqualTo(grid.width);
				assertThat(hour.evaluate("hour => getComputedStyle(hour).borderBlockStartStyle")).isEqualTo("solid");
			});
		}
	}

	@Test
	void isAListByTimeOnAPhone(Product product) {
		String event = Events.withParallelSessions(product);
		try (BrowserUser reader = product.newUser("en", 390, true)) {
			reader.opens("/agenda/" + event);
			assertThat(reader.page().locator(".rooms__head:visible").count()).isZero();
			assertThat(reader.page().locator(".agenda-list .entry", withText("Linking repositories")).innerText())
				.contains("09:20", "Foyer");
			assertThat(reader.page().evaluate(COVERED)).isEqualTo("");
			assertThat(entry(reader, "Linking").y).isGreaterThan(entry(reader, "Quality rounds").y);
		}
	}

	private static Consumer<BoundingBox> at(double x, double y) {
		return (box) -> {
			assertThat(box.x).isCloseTo(x, within(1.0));
			assertThat(box.y).isCloseTo(y, within(1.0));
		};
	}

	private static BoundingBox entry(BrowserUser reader, String title) {
		return box(reader.page().locator(".agenda-list > li", withText(title)));
	}

	private static BoundingBox box(Locator element) {
		return element.boundingBox();
	}

	private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
		return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
	}

}
