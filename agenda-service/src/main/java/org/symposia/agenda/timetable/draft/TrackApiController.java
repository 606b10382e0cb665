package org.symposia.agenda.timetable.draft;

import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agenda/events/{event}/draft/tracks")
@Tag(name = "Draft: tracks", description = "Tracks of the draft")
class TrackApiController extends ItemApiController<TrackInput> {

	TrackApiController(ItemApi api) {
		super(api, ItemType.TRACK);
	}

}
