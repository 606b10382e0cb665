package org.symposia.agenda.timetable.draft;

import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agenda/events/{event}/draft/persons")
@Tag(name = "Draft: persons", description = "Those who chair and speak, with Latin and, if there is one, native name")
class PersonApiController extends ItemApiController<PersonInput> {

	PersonApiController(ItemApi api) {
		super(api, ItemType.PERSON);
	}

}
