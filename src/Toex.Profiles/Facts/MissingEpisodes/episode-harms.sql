SELECT harm_id, name FROM episode_harm
