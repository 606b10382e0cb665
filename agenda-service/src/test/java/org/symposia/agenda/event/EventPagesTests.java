package org.symposia.agenda.event;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.HtmlForm;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.expect;

@SymposiaTest
class EventPagesTests {

	@Autowired
	private AgendaClient organizer;

	@Test
	void createsAnEventByItsForm() {
		assertThat(this.organizer.submit("/agenda/desk/new", form("by-form")).getResponseHeaders().getLocation())
			.hasPath("/agenda/desk/by-form");
		assertThat(expect(200, this.organizer.page("/agenda/desk"))).contains("A day in Berlin");
	}

	@Test
	void keepsWhatWasTypedAndSaysWhatIsWrong() {
		Map<String, String> form = form("Not A Slug");
		form.put("end", "2026-04-14T09:00");
		assertThat(expect(422, this.organizer.submit("/agenda/desk/new", form))).contains("value=\"A day in Berlin\"",
				"value=\"Not A Slug\"", "error-summary", "The end must be later than the start.");
	}

	@Test
	void keepsWhatWasTypedWhenTheNameIsTaken() {
		String event = this.organizer.anEvent();
		assertThat(expect(409, this.organizer.submit("/agenda/desk/new", form(event)))).contains("A day in Berlin",
				"There is an event of this name already.");
	}

	@Test
	void keepsWhatWasTypedWhenSomebodyElseWasQuicker() {
		String event = this.organizer.aPublicEvent();
		Map<String, String> form = form(event);
		form.remove("id");
		form.put("version", "1");
		assertThat(expect(412, this.organizer.submit("/agenda/desk/" + event + "/details", form)))
			.contains("This was changed in the meantime", "A day in Berlin");
	}

	@Test
	void asksWhenThoseRegisteredAreToldOnceThereIsSomethingPublic() {
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + this.organizer.anEvent() + "/details")))
			.doesNotContain("name=\"notice\"");
		String details = "/agenda/desk/" + this.organizer.aPublicEvent() + "/details";
		assertThat(expect(200, this.organizer.page(details))).contains("Tell those registered",
				"<option value=\"now\" selected>Now</option>", "With the next version of the programme");
		Map<String, String> form = HtmlForm.on(expect(200, this.organizer.page(details)));
		form.replaceAll((field, value) -> field.startsWith("place") ? "Tokyo" : value);
		form.put("notice", "next-release");
		expect(302, this.organizer.submit(details, form));
		assertThat(expect(200, this.organizer.page(details))).contains("value=\"next-release\" selected");
	}

	@Test
	void changesTheDetailsByTheirForm() {
		String event = this.organizer.anEvent();
		Map<String, String> form = form(event);
		form.remove("id");
		form.put("version", "1");
		expect(302, this.organizer.submit("/agenda/desk/" + event + "/details", form));
		assertThat(expect(200, this.organizer.get("/api/agenda/events/" + event))).contains("A day in Berlin");
	}

	private static Map<String, String> form(String id) {
		Map<String, String> form = new HashMap<>();
		form.putAll(Map.of("id", id, "title", "A day in Berlin", "titleDe", "Ein Tag in Berlin", "kind", "symposium",
				"zone", "Europe/Berlin", "start", "2026-04-15T09:00", "end", "2026-04-15T18:00", "place", "Berlin",
				"languages", "en, de", "hosts", "jihs"));
		return form;
	}

}
